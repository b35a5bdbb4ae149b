/**
 * What the banner's file shares with the preferences' file. In the script door these are two files, and the second takes
 * from the first what stands here: so the preferences import Lit and these helpers from this module only.
 */
export { css, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
export { askGuard } from './ask-guard.ts';
export { base } from './base-styles.ts';
export { define } from './define.ts';
export { localized, marked } from './localized.ts';
export { showModal } from './modal.ts';
export { wanted } from './speak.ts';
export { SpeakingElement } from './speaking-element.ts';
export { banner as bannerTexts } from './texts/en.ts';
export { fill, override, ownTexts } from './texts/fill.ts';
export { list, pick, pickMarked, plural } from './texts/wording.ts';
