import { expect } from '@open-wc/testing';
import type { Report } from '../../src/core/report.ts';
import { createAnnouncer, type Announcer } from '../../src/page/announce.ts';

const line = (target: string): Report => ({ what: 'request', way: 'fetch', target, outcome: 'held', by: 'gate' });

describe('the report as a page hears it', () => {
  let watched = 0;
  let announcer: Announcer;
  let heard: string[];
  const hear = ({ target }: Report): void => void heard.push(target);
  const say = (...targets: string[]): Promise<void> => {
    for (const target of targets) announcer.emit('report', line(target));
    return Promise.resolve();
  };
  // What is expected to be complained about here is not for the test's own output.
  const { error } = console;
  let complaints: unknown[][];
  beforeEach(() => {
    [watched, heard, complaints] = [0, [], []];
    console.error = (...words: unknown[]) => void complaints.push(words);
    announcer = createAnnouncer(
      () => [],
      () => watched++,
    );
  });
  afterEach(() => {
    console.error = error;
  });

  it('is told to a listener, and to the document', async () => {
    const events: Report[] = [];
    const listen = (event: Event): void => void events.push((event as CustomEvent<Report>).detail);
    document.addEventListener('consentinel:report', listen);
    announcer.on('report', hear);
    await say('a');
    document.removeEventListener('consentinel:report', listen);
    expect(heard).to.deep.equal(['a']);
    expect(events).to.deep.equal([line('a')]);
  });

  it('is kept for a listener who comes late, the last two hundred lines of it, and what fell out is counted', async () => {
    await say(...Array.from({ length: 203 }, (_, n) => String(n)));
    announcer.on('report', hear);
    expect(heard).to.have.length(200);
    expect([heard[0], heard[199], announcer.lost()]).to.deep.equal(['3', '202', 3]);
  });

  it('makes somebody watch as soon as somebody listens, and not before', async () => {
    await say('a');
    announcer.on('change', () => undefined);
    announcer.on('problem', () => undefined);
    expect(watched).to.equal(0);
    announcer.on('report', hear);
    expect(watched).to.equal(1);
  });

  it('ends with the function that it gave', async () => {
    announcer.on('report', hear)();
    await say('a');
    expect(heard).to.deep.equal([]);
  });

  it('goes on where a listener throws, early or late', async () => {
    await say('a');
    announcer.on('report', () => {
      throw new Error('mine');
    });
    announcer.on('report', hear);
    await say('b');
    expect(heard).to.deep.equal(['a', 'b']);
    expect(complaints).to.have.length(2);
  });

  it('does not tell a listener for ever of what it does itself, and tells the others', async () => {
    const sends =
      (name: string) =>
      ({ target }: Report): void => {
        if (heard.push(`${name} ${target}`) > 50) throw new Error('for ever');
        void say(`${target}>${name}`);
      };
    await say('late');
    announcer.on('report', sends('A'));
    announcer.on('report', sends('B'));
    const document_ = sends('document');
    const listen = (event: Event): void => {
      document_((event as CustomEvent<Report>).detail);
    };
    document.addEventListener('consentinel:report', listen);
    await say('a');
    await new Promise((resolve) => setTimeout(resolve, 20));
    document.removeEventListener('consentinel:report', listen);
    expect(heard).to.include.members([
      'A late',
      'B late',
      'A a',
      'B a',
      'document a',
      'B a>A',
      'A a>B',
      'document a>A>B',
    ]);
    // Nobody hears of what came about by themselves.
    for (const one of heard) {
      const [name = '', said = ''] = one.split(' ');
      if (said.startsWith('a')) expect(said.split('>').slice(1)).not.to.include(name);
    }
    expect(complaints).to.deep.equal([]);
  });

  it('does not keep a listener from hearing of a change that it makes', async () => {
    const changes: unknown[] = [];
    announcer.on('change', (change) => changes.push(change));
    announcer.on('report', () => {
      announcer.emit('change', { gained: [], lost: ['a'] });
    });
    await say('a');
    expect(changes).to.deep.equal([{ gained: [], lost: ['a'] }]);
  });
});
