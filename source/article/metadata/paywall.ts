import {isElement, textNode, type Document, type Node} from '../page/dom.js';
import {asList, type JsonObject} from './json-ld.js';
import {firstMeta} from './meta-tags.js';
import {type PageFacts} from './page-facts.js';
import {nodesBelow} from './page-survey.js';
import {startOfText} from './start-of-text.js';

/**
What a page says of being paid for: `stated` where it says so for machines and the part behind the wall is not in the page, `shown` where it has
a wall or asks readers to subscribe, which pages that hold all of their article do too.
*/
export type Paywall = 'none' | 'shown' | 'stated';

const wallSignal = /(?:^|\s|[\w\-][_\-])(?:paywall|pay-wall|premium-wall|regwall|meter(?:ed)?-wall|subscribers?-only|locked-content|content-locked|article-locked|piano-offer|paid-content-teaser|plus-only)(?:[_\-]{1,2}(?:box|overlay|container|wrapper|banner|message|offer|prompt|gate))?(?:$|\s)/iv;
const wallWord = /wall|lock|subscriber|piano|teaser|plus-only/iv;
const lockedTier = /^(?:locked|metered-locked|paid|premium|subscriber|subscribers|hard)$/iv;

/** What a wall asks of its reader, in the languages of the larger news sites. */
const wallTexts: readonly RegExp[] = [
	/\bto (?:continue|keep) reading\b|\bto read the (?:full|whole|rest)|\bunlock (?:this|the) (?:article|story)|\b(?:for|to) (?:paid |paying |our )?subscribers only|\bsubscriber[\- ]only (?:article|story|content)|\bonly (?:available )?(?:for|to) (?:paid |paying |our )?subscribers/iv,
	/\b(?:um|jetzt|mit abo|abo|artikel|hier) (?:gleich |vollständig )?weiter(?:zu)?lesen|\bnur für abonnent|\bexklusiv für abonnent/iv,
	/\bréservée?s? aux abonnés|\bpour lire la suite|\b(?:exclusivo para|solo para) sus?criptores|\bpara (?:seguir|continuar) (?:leyendo|lendo)|\briservat[oa] agli abbonati|\bper continuare a leggere|\bexclusiv[oa] para assinantes|\balleen voor abonnees|\bom verder te lezen/iv,
];
const longestWallText = 300;
const wholePart = 500;
const mostParts = 20;

function saysNotFree(value: unknown): boolean {
	return value === false || (typeof value === 'string' && /^false$/iv.test(value.trim()));
}

/** True where the page holds the text of the parts that JSON-LD says are not free. Only plain selectors are looked up. */
function holdsPaidParts(document: Document, paid: readonly JsonObject[]): boolean {
	const selectors = paid.flatMap(object => asList(object['cssSelector'])).filter(selector => typeof selector === 'string' && /^(?:[.#][\w\-]{1,80}|\[[\w\-]{1,80}\])$/v.test(selector)) as string[];
	const parts = selectors.slice(0, mostParts).flatMap(selector => [...document.querySelectorAll(selector)].slice(0, mostParts));
	return parts.reduce((length, part) => length + startOfText(part, wholePart).trim().length, 0) >= wholePart;
}

function isWall(node: Node): boolean {
	return isElement(node) ? wallWord.test(`${node.className} ${node.id}`) && wallSignal.test(`${node.className} ${node.id}`) : node.nodeType === textNode && wallTexts.some(pattern => pattern.test(node.textContent.slice(0, longestWallText)));
}

function showsWall(document: Document): boolean {
	for (const node of nodesBelow(document.body)) {
		if (isWall(node)) {
			return true;
		}
	}

	return false;
}

/** Whether the page is paid for, as far as it says. */
export function findPaywall({document, objects, tags}: PageFacts): Paywall {
	const paid = objects.filter(object => saysNotFree(object['isAccessibleForFree']));
	const isPaid = paid.length > 0 || lockedTier.test(firstMeta(tags, ['article:content_tier', 'content_tier', 'cxenseparse:access']) ?? '');
	if (isPaid) {
		return holdsPaidParts(document, paid) ? 'none' : 'stated';
	}

	return showsWall(document) ? 'shown' : 'none';
}
