import { html, type TemplateResult } from 'lit';
import { isObject } from '../../build/check-vendors.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { field } from './fields.ts';
import { problemsAt } from './problems.ts';

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export function sitePart(store: Store, view: View): TemplateResult {
  const { config, scope } = view;
  const controller = isObject(config['controller']) ? config['controller'] : {};
  const languages = Array.isArray(config['languages']) ? config['languages'].map(String) : [];
  const set =
    (...keys: string[]) =>
    (value: string): void => {
      store.edit([{ path: [...scope.path, ...keys], value: value.trim() ? value : undefined }]);
    };
  const text = (key: string, label: string, about: string, example?: string): TemplateResult =>
    field({
      id: `site-${key}`,
      label,
      value: shown(config[key]),
      about,
      ...(example !== undefined && { example }),
      problems: problemsAt(view, key),
      set: set(key),
    });
  const ofController = (key: string, label: string, example: string): TemplateResult =>
    field({
      id: `controller-${key}`,
      label,
      value: shown(controller[key]),
      example,
      problems: problemsAt(view, `controller.${key}`),
      set: set('controller', key),
    });
  return html`
    <h2>Site</h2>
    <p class="lead">
      Who asks, and where visitors read more. The rest of what a config can say stands in docs/config.md.
    </p>
    <div class="fields wide">
      ${text('policyUrl', 'Privacy policy', 'Its address on this site, or one that begins with https://.', '/privacy')}
      ${field({
        id: 'site-policyChanged',
        label: 'Policy last changed',
        type: 'date',
        value: shown(config['policyChanged']),
        about: 'The policy says it.',
        problems: problemsAt(view, 'policyChanged'),
        set: set('policyChanged'),
      })}
      ${field({
        id: 'site-languages',
        label: 'Languages',
        value: languages.join(', '),
        about: 'The first is the fallback. Empty: all there are.',
        example: 'en, es',
        late: true,
        problems: problemsAt(view, 'languages'),
        set: (value) => {
          const list = value.split(/[\s,]+/).filter(Boolean);
          store.edit([{ path: [...scope.path, 'languages'], value: list.length > 0 ? list : undefined }]);
        },
      })}
      ${field({
        id: 'site-revision',
        label: 'Revision',
        type: 'number',
        value: shown(config['revision']),
        about: 'A new number asks every visitor again. What is new in the question is asked without it.',
        example: '0',
        problems: problemsAt(view, 'revision'),
        set: (value) => {
          store.edit([{ path: [...scope.path, 'revision'], value: value.trim() ? Number(value) : undefined }]);
        },
      })}
    </div>
    <h3>Who is responsible</h3>
    <div class="fields wide">
      ${ofController('name', 'Name', 'Shop Example Ltd')}
      ${ofController('address', 'Address', '1 High Street, Example')}
      ${ofController('contact', 'Contact', 'privacy@shop.example')}
    </div>
  `;
}
