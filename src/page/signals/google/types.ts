import type { Speaker } from '../adapter.ts';

/** All seven consent types, and the category each follows where no vendor in use declares it. */
const TYPES: Readonly<Record<string, string>> = {
  ad_storage: 'targeting',
  ad_user_data: 'targeting',
  ad_personalization: 'targeting',
  analytics_storage: 'performance',
  functionality_storage: 'performance',
  personalization_storage: 'targeting',
  security_storage: 'strictly-necessary',
};

export type State = Readonly<Record<string, unknown>>;

/** What is granted, type by type: a type is for everyone who uses it, so one refused vendor keeps it denied. */
export function stateOf(speakers: readonly Speaker[], allows: (id: string) => boolean): State {
  const state: Record<string, string> = {};
  for (const [type, category] of Object.entries(TYPES)) {
    const users = speakers.filter((speaker) => speaker.use.types?.includes(type));
    const granted = users.length > 0 ? users.every((user) => user.granted) : allows(category);
    state[type] = granted ? 'granted' : 'denied';
  }
  return state;
}
