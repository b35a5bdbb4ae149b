// Filler that is the same in every run and compresses about as well as prose does.
const vocabulary = `about accident account across additional address advice after against agreement almost always amount
annual another answer apply around assess assistance available before benefit between branch broker building burglary
business calculate callback cancel certain change choose claim client collision compare complete condition consider
contact contents contract cover customer damage date deductible depend describe document driver during early employer
engine every example excess exclude expect family figure file find fire flood follow form garden general glass guide
happen health help holiday home house household include income increase individual insure interest invoice job journey
keep know later law learn legal letter liability licence life limit loss lower make matter member message month mortgage
motor move need never new notice number offer often online open option order other outside own owner part pay pension
people period person phone place plan policy possible premium prepare price private proof protect provide quarter
question quote reach read reason receive reduce reference register repair replace report request rest result review
risk roof safe same save section service several share short should simple since small someone soon standard start
state storm support sure switch take tenant term theft third together total travel trip under until update upon use
value vehicle visit wait water weather week what when which while whole window winter within without work write year`
  .split(/\s+/)
  .filter(Boolean);

/** A sequence of numbers in [0, 1) that a seed fixes (mulberry32). */
export function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function sentence(next, length) {
  const words = Array.from({ length }, () => vocabulary[Math.floor(next() * vocabulary.length)]);
  return `${words[0][0].toUpperCase()}${words.join(' ').slice(1)}.`;
}
