import type { Violation } from '../../core/policy-report.ts';

/** What became of a policy: `late` when part of the page was there before it, `none` when there is no head to hold it. */
export type Arrival = 'first' | 'late' | 'none';

/** Lays a policy upon this document. It stays, also when the element goes; a further one can only forbid more. */
export function layPolicy(policy: string): Arrival {
  const { head, body } = document as { head: HTMLHeadElement | null; body: HTMLElement | null };
  // In a body a browser ignores it.
  if (!head) return 'none';
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  head.append(meta);
  return body ? 'late' : 'first';
}

const asUrl = (address: string): URL | undefined => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/** Tells of everything that a policy of this document forbids. */
export function watchViolations(tell: (violation: Violation) => void): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, disposition, sourceFile, lineNumber, columnNumber } = event;
    tell({
      directive: effectiveDirective,
      blocked: blockedURI,
      target: asUrl(blockedURI),
      held: disposition === 'enforce',
      where: sourceFile && `${sourceFile}:${lineNumber}:${columnNumber}`,
    });
  });
}
