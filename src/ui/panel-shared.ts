/**
 * What the preferences' file shares with the policy's file: in the script door these are two files, and the second takes
 * from the first what stands here.
 */
export { controllerLine } from './controller-line.ts';
export { adopt } from './live-element.ts';
export { lawHead } from './law-notes.ts';
export { PanelElement } from './panel-element.ts';
export { panelStyles } from './panel-styles.ts';
