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

  it("shows the config's picture, by vendor before category, unless the page says another; and none of elsewhere", async () => {
    const shown = async (poster: string | Record<string, string>, ids: string, own?: string): Promise<string> => {
      host = createFakeHost({ settings: { theme: { poster } } });
      await placed(ids);
      if (own !== undefined) embed.poster = own;
      await embed.updateComplete;
      const address = parts(embed, 'picture')[0]?.getAttribute('src') ?? '';
      embed.remove();
      return address.replace(location.origin, '');
    };
    const both = { performance: '/category.svg', liveperson: '/vendor.svg' };
    expect(await shown('/all.svg', 'liveperson')).to.equal('/all.svg');
    expect(await shown(both, 'liveperson')).to.equal('/vendor.svg');
    expect(await shown(both, 'optimizely')).to.equal('/category.svg');
    expect(await shown(both, 'meta-pixel')).to.equal('');
    expect(await shown(both, 'liveperson', '/own.svg')).to.equal('/own.svg');
    expect(await shown(both, 'liveperson', '')).to.equal('');
    expect(await shown('https://pictures.example/all.svg', 'liveperson')).to.equal('');
  });

  describe('in front of a frame', () => {
    let frame: HTMLIFrameElement;
    beforeEach(async () => {
      frame = document.createElement('iframe');
      frame.dataset['consent'] = 'liveperson';
      frame.dataset['src'] = '/nothing.html';
      frame.setAttribute('onload', 'window.ranTwice = true');
      frame.allow = 'fullscreen';
      frame.id = 'film';
      Object.assign(frame.style, { display: 'block', width: '400px', height: '250px', border: '0' });
      document.body.append(frame);
      await placed('liveperson');
      frame.before(embed);
      await until(() => parts(embed, 'once')[0]);
    });
    afterEach(() => {
      embed.remove();
      frame.remove();
    });

    it('has its size, hides it in spite of its style, and gives it back as it was', () => {
      const { width, height } = embed.getBoundingClientRect();
      expect([width, height]).to.deep.equal([400, 250]);
      expect(frame.checkVisibility()).to.equal(false);
      embed.remove();
      expect(frame.style.display).to.equal('block');
      expect(frame.style.getPropertyPriority('display')).to.equal('');
    });

    it('loads a copy once, by a person only, with what keeps it in bounds, and records nothing', async () => {
      part(embed, 'once').click();
      await embed.updateComplete;
      expect(parts(embed, 'frame').length).to.equal(0);
      await press(part(embed, 'once'));
      await until(() => parts(embed, 'frame')[0]);
      const copy = part(embed, 'frame');
      expect(copy.dataset['consent']).to.equal('!liveperson');
      expect(copy.getAttribute('src')).to.equal('/nothing.html');
      expect(copy.getAttribute('allow')).to.equal('fullscreen');
      for (const left of ['id', 'style', 'onload']) expect(copy.hasAttribute(left), left).to.equal(false);
      expect(host.calls).to.deep.equal([]);
      expect(frame.hasAttribute('src')).to.equal(false);
      expect(embed.getBoundingClientRect().height).to.equal(250);
    });

    it('has no accessibility violation that axe can see', async () => {
      await expect(embed).to.be.accessible();
    });

    it('offers nothing to load once in lockdown', async () => {
      embed.remove();
      host = createFakeHost({ settings: { mode: 'lockdown' } });
      await placed('liveperson');
      frame.before(embed);
      await until(() => parts(embed, 'accept')[0]);
      expect(parts(embed, 'once').length).to.equal(0);
    });
  });

  for (const ids of ['liveperson nobody', 'nobody', ''])
    it(`promises nothing for a mark that is never met: "${ids}"`, async () => {
      await placed(ids);
      expect(parts(embed, 'accept').length).to.equal(0);
      await press(part(embed, 'settings'));
      expect(host.calls).to.deep.equal([{ did: 'open' }]);
    });
});
