import { expect } from '@open-wc/testing';
import type { ConsentinelEmbed } from '../../src/ui/embed.ts';
import { connectElements } from './connect-elements.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { part, parts, press, text, until } from './parts.ts';

describe('<consentinel-embed>', () => {
  let host: FakeHost;
  let embed: ConsentinelEmbed;
  const placed = async (ids: string): Promise<ConsentinelEmbed> => {
    await connectElements(host);
    embed = document.createElement('consentinel-embed');
    embed.dataset['id'] = ids;
    document.body.append(embed);
    await embed.join(host);
    await until(() => parts(embed, 'text')[0] && Object.keys(embed.details).length > 0);
    await embed.updateComplete;
    return embed;
  };
  beforeEach(() => {
    document.documentElement.lang = 'en';
    host = createFakeHost();
  });
  afterEach(() => {
    embed.remove();
    document.documentElement.removeAttribute('lang');
  });

  it('has no accessibility violation that axe can see', async () => {
    await expect(await placed('liveperson')).to.be.accessible();
  });

  it('names whose content it is', async () => {
    expect(text(part(await placed('liveperson'), 'text'))).to.contain('comes from LivePerson.');
  });

  it('allows just that, beside what is allowed already, with the event of the person', async () => {
    host.decide(['google-analytics']);
    await press(part(await placed('liveperson'), 'accept'));
    expect(host.calls).to.deep.equal([{ did: 'choose', granted: ['google-analytics', 'liveperson'], trusted: true }]);
  });

  it('allows a whole category where the mark asks for one, and says so', async () => {
    await placed('targeting liveperson');
    expect(text(part(embed, 'accept'))).to.equal('Load this and allow Targeting and advertising and LivePerson');
    await press(part(embed, 'accept'));
    expect(host.calls).to.deep.equal([
      {
        did: 'choose',
        granted: ['liveperson', 'google-ads', 'doubleclick', 'meta-pixel', 'microsoft-advertising'],
        trusted: true,
      },
    ]);
  });

  for (const ids of ['liveperson nobody', 'nobody', ''])
    it(`promises nothing for a mark that is never met: "${ids}"`, async () => {
      await placed(ids);
      expect(parts(embed, 'accept').length).to.equal(0);
      await press(part(embed, 'settings'));
      expect(host.calls).to.deep.equal([{ did: 'open' }]);
    });
});
