/** Hours a zone name stands for. Names with several meanings take the one RFC 822 gives or feeds mean most (IST: India, BST: Britain). */
const zoneHours: Readonly<Record<string, number>> = {
	z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, mesz: 2, cest: 2, mest: 2, eet: 2, eest: 3, sast: 2, cat: 2, msk: 3, msd: 4, trt: 3,
	gst: 4, pkt: 5, ist: 5.5, npt: 5.75, ict: 7, wib: 7, hkt: 8, sgt: 8, pht: 8, awst: 8, jst: 9, kst: 9, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11, nzst: 12, nzdt: 13,
	est: -5, edt: -4, et: -5, cst: -6, cdt: -5, ct: -6, mst: -7, mdt: -6, mt: -7, pst: -8, pdt: -7, pt: -8, akst: -9, akdt: -8, hst: -10, ast: -4, at: -4, adt: -3,
	nst: -3.5, ndt: -2.5, brt: -3, brst: -2, art: -3, clt: -4, clst: -3, cot: -5, pet: -5, vet: -4,
};

/** The first letters of month names, without accents, in the languages feeds write dates in; more than one month never shares one. */
const monthStems: ReadonlyArray<readonly string[]> = [
	['jan', 'gen', 'ene', 'ιαν', 'янв', 'sty', 'oca'],
	['feb', 'fev', 'fevr', 'φεβ', 'фев', 'lut', 'sub'],
	['mar', 'maer', 'mrt', 'μαρ', 'μαρτ', 'мар'],
	['apr', 'avr', 'abr', 'απρ', 'апр', 'kwi', 'nis', 'api'],
	['may', 'mai', 'mei', 'mag', 'maj', 'μαι', 'мая', 'май'],
	['jun', 'juin', 'giu', 'ιουν', 'июн', 'cze'],
	['jul', 'juil', 'lug', 'ιουλ', 'июл', 'lip'],
	['aug', 'aou', 'ago', 'αυγ', 'авг', 'sie', 'agu'],
	['sep', 'set', 'σεπ', 'сен', 'wrz', 'szept', 'eyl'],
	['oct', 'okt', 'ott', 'out', 'οκτ', 'окт', 'paz', 'eki'],
	['nov', 'νοε', 'ноя', 'lis', 'kas'],
	['dec', 'dez', 'dic', 'δεκ', 'дек', 'gru', 'ara'],
];

const monthOfStem = new Map(monthStems.flatMap((stems, index) => stems.map(stem => [stem, index + 1] as const)));

/** Minutes east of Greenwich, or nothing for a word that is no zone. */
export function zoneMinutes(name: string): number | undefined {
	const lower = name.toLowerCase();
	return Object.hasOwn(zoneHours, lower) ? (zoneHours[lower] ?? 0) * 60 : undefined;
}

/** 1 to 12, or nothing for a word that is no month. */
export function monthOf(word: string): number | undefined {
	const plain = word.toLowerCase().normalize('NFD').replaceAll(/\p{Mark}/gv, '');
	for (const length of [5, 4, 3]) {
		const month = plain.length >= length ? monthOfStem.get(plain.slice(0, length)) : undefined;
		if (month !== undefined) {
			return month;
		}
	}

	return undefined;
}
