import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { known } from '../known.ts';
import { previewConfig } from '../model/preview-config.ts';
import { regionsOf } from '../model/regions.ts';
import type { Preview } from '../preview-data.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { languageName, regionName } from '../words.ts';
import { choice, radios, tick } from './fields.ts';
import { Frame } from '../frame.ts';
import { languagesOf } from './texts.ts';

const SIZES = { phone: [360, 680], desktop: [1280, 800] } as const;

const frame = new Frame();

/** From right to left; the gate asks the page. */
const RTL = /^(ar|fa|he|ur)\b/;

function shown(view: View): Preview {
  const { preview } = view.state;
  const regions = regionsOf(view.config);
  const region = regions.includes(preview.region) ? preview.region : (regions.at(-1) ?? preview.region);
  const { language, gpc, dark, shows, round } = preview;
  return {
    config: previewConfig(view.config, known, region),
    language,
    direction: RTL.test(language) ? 'rtl' : 'ltr',
    gpc,
    dark,
    shows,
    round,
  };
}

/** The real banner and preferences, in a page that can reach nothing. */
export function previewPane(store: Store, view: View): TemplateResult {
  const { preview } = view.state;
  const [width, height] = SIZES[preview.device];
  const set = (change: Partial<typeof preview>): void => {
    store.set({ preview: { ...preview, ...change } });
  };
  const regions = regionsOf(view.config);
  const nobody = Object.keys(shown(view).config.vendors).length === 0;
  frame.show(shown(view));
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">Preview</h2>
    <div class="tools">
      ${radios({
        name: 'device',
        label: 'Size',
        value: preview.device,
        options: [
          ['phone', 'Phone'],
          ['desktop', 'Desktop'],
        ],
        set: (device) => {
          set({ device: device === 'phone' ? 'phone' : 'desktop' });
        },
      })}
      ${radios({
        name: 'shows',
        label: 'Show',
        value: preview.shows,
        options: [
          ['banner', 'Banner'],
          ['preferences', 'Preferences'],
        ],
        set: (to) => {
          set({ shows: to === 'banner' ? 'banner' : 'preferences' });
        },
      })}
      ${choice({
        id: 'preview-language',
        label: 'Language',
        value: preview.language,
        options: languagesOf(view).map((tag) => [tag, languageName(tag)]),
        set: (language) => {
          set({ language });
        },
      })}
      ${
        regions.length > 1
          ? choice({
              id: 'preview-region',
              label: 'Visitor from',
              value: preview.region,
              options: regions.map((one) => [one, regionName(one)]),
              set: (region) => {
                set({ region });
              },
            })
          : nothing
      }
      ${tick({
        label: 'Dark page',
        on: preview.dark,
        set: (dark) => {
          set({ dark });
        },
      })}
      ${tick({
        label: 'Browser sends GPC',
        on: preview.gpc,
        set: (gpc) => {
          set({ gpc });
        },
      })}
      <button
        type="button"
        @click=${() => {
          set({ round: preview.round + 1 });
        }}
      >
        Begin anew
      </button>
    </div>
    ${nobody ? html`<p class="note">No vendor that works is switched on, so there is nothing to ask.</p>` : nothing}
    <div class="stage ${preview.device}">
      <iframe
        title="The banner as visitors see it"
        src="preview.html"
        sandbox="allow-scripts"
        width=${width}
        height=${height}
        ${ref((element) => {
          frame.attach(element as HTMLIFrameElement | undefined);
        })}
      ></iframe>
    </div>
  </section>`;
}
