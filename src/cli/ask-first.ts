import { requiredOptions, vendorCalled, type FirstAnswers } from '../build/index.ts';
import type { Vendor } from '../core/vendor.ts';

export type Ask = (question: string) => Promise<string>;

const parts = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const ADDRESS = /^(?:https:\/\/[^\s"'<>\\`]+|\/(?![/\\])[^\s"'<>\\`]*)$/;

async function untilRight(
  ask: Ask,
  say: (text: string) => void,
  question: string,
  wrong: (answer: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const answer = (await ask(question)).trim();
    const why = answer === '' ? undefined : wrong(answer);
    if (why === undefined) return answer;
    say(`  ${why}\n`);
  }
}

/** Asks for what a first config needs, in plain lines that a screen reader reads as well. Every question may be left open. */
export async function askFirst(
  ask: Ask,
  say: (text: string) => void,
  catalogue: readonly Vendor[],
  languages: readonly string[],
): Promise<FirstAnswers> {
  const policyUrl = await untilRight(
    ask,
    say,
    "The address of the site's privacy policy, such as /privacy (empty: later): ",
    (answer) => (ADDRESS.test(answer) ? undefined : 'It begins with https:// or, on this site, with /.'),
  );
  const controller = (await ask('Who is responsible for the site, as in its imprint (empty: later): ')).trim();
  let named = await ask(
    'Which services does the site use? Names with commas between them; ? lists those in the catalogue: ',
  );
  while (named.trim() === '?') {
    say(catalogue.map(({ id, name }) => `  ${id} (${name})\n`).join(''));
    named = await ask('Which of them, and which others? ');
  }
  const vendors: { id: string; options: Record<string, string> }[] = [];
  const unknown: string[] = [];
  for (const name of parts(named)) {
    const vendor = vendorCalled(name, catalogue);
    if (!vendor) {
      say(`  ${name} is not in the catalogue; a comment in the file says so.\n`);
      unknown.push(name);
    } else if (!vendors.some(({ id }) => id === vendor.id))
      vendors.push({ id: vendor.id, options: await askOptions(ask, say, vendor) });
  }
  const spoken = await untilRight(
    ask,
    say,
    'The languages of the site, such as en, es (empty: all there are): ',
    (answer) => {
      const missing = parts(answer).find((language) => !languages.includes(language));
      return missing === undefined ? undefined : `There are no texts in "${missing}". See docs/languages.md.`;
    },
  );
  return {
    vendors,
    unknown,
    ...(policyUrl !== '' && { policyUrl }),
    ...(controller !== '' && { controller }),
    ...(spoken !== '' && { languages: parts(spoken) }),
  };
}

async function askOptions(ask: Ask, say: (text: string) => void, vendor: Vendor): Promise<Record<string, string>> {
  const options: Record<string, string> = {};
  for (const name of requiredOptions(vendor)) {
    const rule = vendor.options[name];
    if (!rule) continue;
    const question = `${vendor.name}: ${name}, such as ${rule.example} (empty: the page loads it itself): `;
    const value = await untilRight(ask, say, question, (answer) =>
      rule.format.test(answer) ? undefined : `It does not look like one. ${rule.about}`,
    );
    if (value !== '') options[name] = value;
  }
  return options;
}
