import type { AnswerData, Parts } from './core/gate-data.ts';
import { createRecorder } from './page/record-answer.ts';

// answer.js of the script door: comes with the banner, and whenever an answer is given without it.
declare const ANSWER_DATA: AnswerData;

((globalThis as unknown as { __consentinel?: Parts }).__consentinel ??= {}).recorder = createRecorder(ANSWER_DATA);
