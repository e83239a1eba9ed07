import {foldName} from './bylines/person-name.js';
import {asList, isObject, textOf, typesOf, type JsonObject} from './json-ld.js';

const articleType = /(?:Article|BlogPosting|Report|Review|Story|Recipe|LiveBlogPosting|SocialMediaPosting|AnalysisNews|CreativeWork)$/v;
const pageType = /(?:WebPage|ItemPage|AboutPage|VideoObject|PodcastEpisode|AudioObject|Course|HowTo|FAQPage)$/v;

const looseTypes = new Set(['LiveBlogPosting', 'Review', 'CreativeWork']);

function typeScore(object: JsonObject): number {
	const types = typesOf(object);
	if (types.some(type => articleType.test(type))) {
		return types.some(type => looseTypes.has(type)) ? 8 : 10;
	}

	return types.some(type => pageType.test(type)) ? 2 : 0;
}

function score(object: JsonObject, titles: ReadonlySet<string>): number {
	const type = typeScore(object);
	if (type === 0) {
		return 0;
	}

	const headline = foldName(textOf(object['headline'] ?? object['name']) ?? '');
	return type
		+ (headline !== '' && titles.has(headline) ? 6 : 0)
		+ (object['author'] === undefined && object['creator'] === undefined ? 0 : 2)
		+ (object['datePublished'] === undefined ? 0 : 2)
		+ (object['articleBody'] === undefined ? 0 : 1)
		+ (object['mainEntityOfPage'] === undefined ? 0 : 1);
}

/** The objects that describe the article of the page, best first; `titles` are the folded headlines the page shows. */
export function findArticleObjects(objects: readonly JsonObject[], titles: ReadonlySet<string>): JsonObject[] {
	const scored = objects.map((object, index) => ({object, index, score: score(object, titles)})).filter(entry => entry.score > 0);
	scored.sort((a, b) => b.score - a.score || a.index - b.index);
	const best = scored[0]?.score ?? 0;
	return scored.filter(entry => best < 10 || entry.score >= Math.min(10, best - 5)).map(entry => entry.object);
}

/** Follows `{"@id": ...}` to the object that the page describes elsewhere. */
export function resolveReference(value: unknown, objects: readonly JsonObject[]): unknown {
	return !isObject(value) || typeof value['@id'] !== 'string' || value['name'] !== undefined ? value : objects.find(object => object['@id'] === value['@id'] && object['name'] !== undefined) ?? value;
}

/** The first value of a key over several objects. */
export function firstValue(objects: readonly JsonObject[], key: string): unknown {
	for (const object of objects) {
		const [value] = asList(object[key]);
		if (value !== undefined && value !== '') {
			return value;
		}
	}

	return undefined;
}
