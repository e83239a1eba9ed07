import leven from 'leven';

/** The candidate a mistyped word most likely means; undefined when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const bounded = word.slice(0, 40);
	const ranked = candidates
		.map(candidate => ({candidate, distance: candidate.startsWith(bounded) && bounded.length > 1 ? 0 : leven(bounded, candidate)}))
		.toSorted((a, b) => a.distance - b.distance);
	const best = ranked[0];
	return best && best.distance <= Math.max(bounded.length > 3 ? 2 : 1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
