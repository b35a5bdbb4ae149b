import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Host } from '../core/consent.ts';
import { readLooks } from '../core/looks.ts';
import { themeSheet } from '../core/theme-sheet.ts';
import { addStyles } from './add-styles.ts';
import { speak, type Voice } from './speak.ts';
import type { Texts } from './texts/texts.ts';

/** What all elements of the interface have in common: a host to talk to, a language, looks. */
export abstract class SpeakingElement<Part extends keyof Texts = keyof Texts> extends LitElement {
  // Static getters, not fields: a field costs the oldest browsers' build a helper and ten times the bytes.
  static override get properties(): PropertyDeclarations {
    return { host: {}, voice: {} };
  }
  declare host: Host | undefined;
  declare voice: Voice<Part> | undefined;

  /** Gets the texts, and marks the element with their language: the page may speak another. */
  protected async speak(host: Host, english: Pick<Texts, Part>): Promise<void> {
    // Before it is seen it has the colours of the config: also where it took over what was seen before its code came.
    if (!this.voice) addStyles(this.ownRoot(), themeSheet(host.settings.theme));
    const voice = await speak(host, english);
    this.lang = voice.lang;
    for (const [name, value] of Object.entries(readLooks(host.settings).attributes)) this.setAttribute(name, value);
    this.voice = voice;
  }

  /** Lit makes it when the element comes into the page, if it is not there. */
  private ownRoot(): ShadowRoot {
    return ((this as { renderRoot?: object }).renderRoot ??= this.createRenderRoot()) as ShadowRoot;
  }

  protected abstract draw(host: Host, voice: Voice<Part>): TemplateResult | typeof nothing;

  /** Nothing is drawn before there is something to say. */
  protected override render(): TemplateResult | typeof nothing {
    const { host, voice } = this;
    return host && voice ? this.draw(host, voice) : nothing;
  }
}
