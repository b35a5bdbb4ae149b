/** Registers an element unless its name is taken: two copies of the library on a page are one too many, but no error. */
export const define = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};
