import { ownerOf, type Knowledge } from '../../knowledge.ts';
import { NECESSARY, permitted } from '../../permitted.ts';
import type { Run } from '../../recording.ts';
import { html, type Html } from './escape.ts';
import { timeline, type Mark } from './timeline.ts';
import { plural, seconds, STATE_TITLES, VISITOR } from './words.ts';

/** Which third parties a visitor met. */
function marksOf(run: Run, know: Knowledge): Mark[] {
  return run.requests.flatMap(({ url, at, moment }): Mark[] => {
    const owner = ownerOf(url, know);
    switch (owner.kind) {
      case 'site':
        return [];
      case 'manager':
        return [{ at, who: know.manager?.name ?? 'Consent manager', wrong: false }];
      case 'unknown':
        return [{ at, who: owner.host, wrong: !permitted({ id: '', category: 'unknown' }, run, moment, know) }];
      case 'vendor': {
        const asked = { id: owner.vendor.id, category: owner.category };
        const wrong = owner.category !== NECESSARY && !permitted(asked, run, moment, know);
        return [{ at, who: owner.vendor.name, wrong }];
      }
    }
  });
}

function one(run: Run, i: number, know: Knowledge): Html {
  const { state, region, regime, outcome, reason, choiceAt, withdrawnAt, visits, requests, shots } = run;
  const facts = [
    plural(new Set(visits.map(({ page }) => page)).size, 'page'),
    plural(requests.length, 'request'),
    regime === 'opt-out' ? 'silence counts as a yes here' : 'silence is no yes here',
    ...(choiceAt === undefined ? [] : [`the choice after ${seconds(choiceAt)}`]),
    ...(withdrawnAt === undefined ? [] : [`taken back after ${seconds(withdrawnAt)}`]),
  ];
  return html`<section aria-labelledby="visitor-${i}">
    <h3 id="visitor-${i}">${STATE_TITLES[state]}${region === undefined ? '' : `, ${region}`}</h3>
    <p>${VISITOR[state]}</p>
    ${
      outcome === 'done'
        ? html`<p class="quiet">${facts.join(' · ')}</p>`
        : html`<p>
            <strong>${outcome === 'failed' ? 'This visit broke off.' : 'This could not be tried.'}</strong> ${reason}
          </p>`
    }
    ${timeline(run, marksOf(run, know), `timeline-${i}`) ?? html`<p>No third party was contacted.</p>`}
    ${
      shots.length === 0
        ? undefined
        : html`<div class="shots">
            ${shots.map(
              ({ label, at, jpeg }) =>
                html`<figure>
                  <img
                    src="data:image/jpeg;base64,${jpeg}"
                    width="1280"
                    height="800"
                    alt="The page as this visitor saw it: ${label.toLowerCase()}"
                  />
                  <figcaption>${label}, after ${seconds(at)}</figcaption>
                </figure>`,
            )}
          </div>`
    }
  </section>`;
}

/** Each visitor: what they did, when whom was contacted, and what they saw. */
export const visitors = (runs: readonly Run[], know: Knowledge): Html =>
  html`<p class="legend">
      <span><i class="right"></i>a request that was allowed</span>
      <span><i class="wrong"></i>a request without leave</span>
    </p>
    ${runs.map((run, i) => one(run, i, know))}`;
