/** Month names and their short forms, folded (no marks, small letters), in the languages of the larger news sites. Twelve entries each, January first. */
const byLanguage: readonly string[] = [
	'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
	'januar janner jan|februar feber feb|marz mrz|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|dezember dez',
	'janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout|septembre sept|octobre oct|novembre nov|decembre dec',
	'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic',
	'janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
	'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic',
	'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
	'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
	'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des',
	'tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesakuuta kesakuu|heinakuuta heinakuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu',
	'stycznia styczen sty|lutego luty lut|marca marzec|kwietnia kwiecien kwi|maja|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpien sie|wrzesnia wrzesien wrz|pazdziernika pazdziernik paz|listopada listopad lis|grudnia grudzien gru',
	'ledna leden|unora unor|brezna brezen|dubna duben|kvetna kveten|cervna cerven|cervence cervenec|srpna srpen|zari|rijna rijen|listopadu|prosince prosinec',
	'января янв|февраля фев|марта мар|апреля апр|мая|июня июн|июля июл|августа авг|сентября сен сент|октября окт|ноября ноя нояб|декабря дек',
	'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
	'ocak|subat|mart|nisan|mayıs mayis|haziran|temmuz|agustos|eylul|ekim|kasım kasim|aralık aralik',
	'januari|februari|maret|april|mei|juni|juli|agustus agt|september|oktober|november|desember',
	'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
	'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
	'januar|februar|mars|april|mai|juni|juli agust|agust|september|oktober|november nov|desember',
	'ianouariou|fevrouariou|martiou|apriliou|maiou|iouniou|iouliou|augoustou|septembriou|oktobriou|noembriou|dekembriou',
	'ιανουαριου|φεβρουαριου|μαρτιου|απριλιου|μαιου|ιουνιου|ιουλιου|αυγουστου|σεπτεμβριου|οκτωβριου|νοεμβριου|δεκεμβριου',
	'januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra',
	'januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december',
	'janeiro|febrero|marzo|abril|maio|xuno|xullo|agosto|setembro|outubro|novembro|decembro',
	'gener|febrer|marc|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
	'يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
	'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
	'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
	'tháng1|tháng2|tháng3|tháng4|tháng5|tháng6|tháng7|tháng8|tháng9|tháng10|tháng11|tháng12',
];

let known: ReadonlyMap<string, number> | undefined;

/** Folded month name to its number, 1 to 12; made on first use. */
export function monthNumbers(): ReadonlyMap<string, number> {
	known ??= readMonths();
	return known;
}

function readMonths(): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	for (const language of byLanguage) {
		for (const [index, names] of language.split('|').entries()) {
			for (const name of names.split(' ')) {
				if (!numbers.has(name)) {
					numbers.set(name, index + 1);
				}
			}
		}
	}

	return numbers;
}
