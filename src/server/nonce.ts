/** 128 random bits, as a nonce attribute and a policy have them. */
export const makeNonce = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
