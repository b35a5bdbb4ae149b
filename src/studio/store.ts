import type { Shown } from '../build/studio-home.ts';
import type { Home } from './home.ts';
import { draftsOf, type Drafts } from './drafts.ts';
import { opening } from './model/draft.ts';
import { edit, type Edit } from './model/edit.ts';
import { mergeChanges } from './model/merge-changes.ts';
import { readText, START, viewOf, type Read, type State, type View } from './state.ts';

const UNDO = 200;
const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Holds what is changed, keeps it over a reload, and draws the page when something is new. */
export class Store {
  state: State;
  #read: Read;
  readonly #home: Home;
  readonly #drafts: Drafts;
  readonly #draw: (view: View) => void;
  #waiting = false;

  constructor(home: Home, shown: Shown, draw: (store: Store, view: View) => void) {
    this.#home = home;
    this.#drafts = draftsOf(shown.path);
    this.#draw = (view) => {
      draw(this, view);
    };
    const { name, text: disk, fixed } = shown;
    const open = opening(disk, this.#drafts.read());
    this.state = {
      ...START,
      name,
      fixed,
      ...(open.from === 'both'
        ? { disk: open.draft.base, text: open.draft.text, theirs: disk }
        : { disk, text: open.from === 'draft' ? open.text : disk }),
      notice: open.from === 'draft' ? 'Your unsaved changes are here again.' : '',
    };
    this.#read = readText(this.state.text);
    this.#drafts.watch(() => {
      this.#fromOtherTab();
    });
  }

  get inPlace(): boolean {
    return this.#home.inPlace;
  }
  get isChanged(): boolean {
    return this.state.text !== this.state.disk;
  }

  view(): View {
    return viewOf(this.state, this.#read);
  }

  set(change: Partial<State>): void {
    const { text } = this.state;
    this.state = { ...this.state, ...change };
    if (this.state.text !== text) this.#read = readText(this.state.text);
    this.draw();
  }

  /** Soon, once for several changes. */
  draw(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#draw(this.view());
    });
  }

  write(text: string, notice = ''): void {
    const { text: before, past } = this.state;
    if (text === before) return;
    this.set({ text, past: [...past, before].slice(-UNDO), notice });
    this.#keep();
  }

  edit(edits: readonly Edit[], notice = ''): void {
    // What is no JSON cannot be changed without losing something.
    if (this.#read.value) this.write(edit(this.state.text, edits), notice);
  }

  undo(): void {
    const { past } = this.state;
    const text = past.at(-1);
    if (text === undefined) return;
    this.set({ text, past: past.slice(0, -1), notice: 'The last change is undone.' });
    this.#keep();
  }

  #keep(): void {
    const { disk, text, theirs } = this.state;
    if (text === disk && theirs === undefined) this.#drafts.forget();
    else if (!this.#drafts.write({ base: disk, text }))
      this.set({ notice: 'This browser keeps nothing: what is not saved is lost when the page is closed.' });
  }

  async save(): Promise<void> {
    const { disk, text, errors } = { ...this.state, ...this.view() };
    this.set({ busy: true });
    try {
      const saved = await this.#home.save(disk, text);
      if (saved.done) {
        const still = errors > 0 ? ' The errors in it are still there.' : '';
        this.set({ disk: text, dialog: undefined, notice: `${this.inPlace ? 'Saved.' : 'Downloaded.'}${still}` });
        this.#keep();
      } else if ('text' in saved) this.set({ theirs: saved.text, dialog: undefined, notice: '' });
      else this.set({ dialog: undefined, notice: `Not saved: ${saved.why}` });
    } catch (error) {
      this.set({ dialog: undefined, notice: `Not saved: ${message(error)}` });
    }
    this.set({ busy: false });
  }

  #isBusy(): boolean {
    return this.state.busy;
  }

  /** Looks whether somebody else has changed the file. */
  async look(): Promise<void> {
    if (!this.inPlace || this.#isBusy()) return;
    const shown = await this.#home.load().catch(() => undefined);
    const { disk, text, theirs } = this.state;
    if (!shown || shown.text === (theirs ?? disk) || this.#isBusy()) return;
    if (shown.text === text) this.#take(shown.text, '');
    else if (text === disk) this.#take(shown.text, 'The file was changed in another program. This is how it is now.');
    else this.set({ theirs: shown.text });
  }

  #take(text: string, notice: string): void {
    this.set({ disk: text, theirs: undefined, notice });
    this.write(text, notice);
    this.#keep();
  }

  /** Ends a conflict: with both changes, with the file alone, or with one's own upon the file. */
  settle(how: 'both' | 'theirs' | 'mine'): void {
    const { disk, text, theirs } = this.state;
    if (theirs === undefined) return;
    if (how === 'theirs') {
      this.#take(theirs, 'This is the file as it is. "Undo" brings your changes back.');
      return;
    }
    const merged = how === 'mine' ? text : mergeChanges(disk, text, theirs);
    if (merged === undefined) {
      this.set({ notice: 'Both have changed the same lines. Choose one of the two.' });
      return;
    }
    this.set({ disk: theirs, theirs: undefined, notice: 'Saving shows first what will be different from the file.' });
    this.write(merged, this.state.notice);
    this.#keep();
  }

  #fromOtherTab(): void {
    const draft = this.#drafts.read();
    const { text, disk, past } = this.state;
    if (draft?.text === text) return;
    const notice = 'Another tab is changing this file too. What was written last is what is kept.';
    if (draft?.base === disk && !this.isChanged) this.set({ text: draft.text, past: [...past, text], notice });
    else this.set({ notice });
  }
}
