import type { Saved, Shown } from '../build/studio-home.ts';

/** Where the config comes from and goes to. */
export interface Home {
  /** Whether saving means the file itself; otherwise a download. */
  readonly inPlace: boolean;
  /** Throws a sentence for whoever sits there. */
  load(): Promise<Shown>;
  save(base: string, text: string): Promise<Saved>;
}

const KEY = 'consentinel-studio-key';
const UNREACHED = 'The studio’s server does not answer. Is "consentinel studio" still running in the terminal?';

/** The key is in the address that the terminal printed; it goes where a reload finds it, and nobody who looks at the screen. */
function takeKey(): string {
  const [, given] = /^#([\w-]{32})$/.exec(location.hash) ?? [];
  try {
    if (given !== undefined) sessionStorage.setItem(KEY, given);
    if (given !== undefined) history.replaceState(null, '', location.pathname);
    return given ?? sessionStorage.getItem(KEY) ?? '';
  } catch {
    return given ?? '';
  }
}

const isJson = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('application/json') ?? false;

function serverHome(): Home {
  const headers = { authorization: `Bearer ${takeKey()}`, 'content-type': 'application/json' };
  const ask = async (how: RequestInit): Promise<Response> => {
    try {
      return await fetch('api/config', { headers, cache: 'no-store', ...how });
    } catch {
      throw new Error(UNREACHED);
    }
  };
  return {
    inPlace: true,
    async load() {
      const response = await ask({});
      if (!response.ok) throw new Error((await response.text()).trim());
      return (await response.json()) as Shown;
    },
    async save(base, text) {
      const response = await ask({ method: 'PUT', body: JSON.stringify({ base, text }) });
      if ([200, 403, 409].includes(response.status) && isJson(response)) return (await response.json()) as Saved;
      return { done: false, why: (await response.text()).trim() };
    },
  };
}

/** Offers a text as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

const staticHome: Home = {
  inPlace: false,
  async load() {
    const response = await fetch('config.json', { cache: 'no-store' }).catch(() => undefined);
    const text = response?.ok ? await response.text() : '{\n  "policyUrl": "/privacy",\n  "vendors": {}\n}\n';
    return { name: 'consent.config.json', path: new URL('config.json', location.href).href, text };
  },
  save(_, text) {
    download('consent.config.json', text);
    return Promise.resolve({ done: true });
  },
};

export const home = (): Home => (document.documentElement.dataset['home'] === 'static' ? staticHome : serverHome());
