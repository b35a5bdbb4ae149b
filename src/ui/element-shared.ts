/** What the elements' file shares with the policy's file, which comes after it. */
export { elementTexts } from './element-texts.ts';
export { receiptButton } from './receipt-button.ts';
