import {type Element} from '../page/dom.js';

/**
What the names in a page's markup (class, id, role, itemprop and their like) say about an element, in English and the commonest other
languages of markup. The order is part of the model: append only, and train anew.
*/
export const nameGroups: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
	['body', /article|story|entry|post(?!er)|content|(?:^|[^a-z])body|text|artikel|rich-?text|wysiwyg|prose|markdown/u],
	['exact body', /article-?_?(?:body|content|text)|story-?_?(?:body|content|text)|entry-?_?content|post-?_?(?:body|content)|body-?_?(?:text|content|copy)|field--?name-?body/u],
	['paragraph', /paragraph|(?:^|[^a-z])para(?:$|[^a-z])|(?:^|[ \-_])p(?:$|[ \-_])|body-?copy|absatz/u],
	['related', /relat|recommend|recirc|read-?_?(?:more|next|also)|more-?_?(?:from|on|stories|news|articles)|see-?_?also|similar|suggest|outbrain|taboola|zergnet|mehr-?zum|also-?_?(?:like|read)|up-?next|linked/u],
	['teaser', /teaser|promo|trending|popular|most-?_?(?:read|viewed)|latest|headlines|must-?_?(?:read|see)|highlight|spotlight|featured|topstor|newest/u],
	['share', /shar(?:e|ing)|social|facebook|twitter|whatsapp|pinterest|linkedin|addthis|sns|teilen|follow/u],
	['navigation', /nav|menu|breadcrumb|crumb|toolbar|topbar|masthead|site-?_?header|pagination|pager|skip/u],
	['header', /header|(?:^|[^a-z])(?:hd|top)(?:$|[^a-z])|hero|kopf/u],
	['footer', /foot(?!age|ball)|bottom|colophon/u],
	['comment', /comment|disqus|discuss|reply|replies|respond|kommentar|reactions|forum/u],
	['newsletter', /newsletter|subscri|sign-?_?up|opt-?_?in|mailchimp|mc_embed|email-?form|abo(?:$|nn|[^a-z])|inbox/u],
	['paywall', /paywall|regwall|premium|barrier|metered|piano|log-?in|account|register/u],
	['advertisement', /(?:^|[^a-z])ads?(?:$|[^a-z])|advert|sponsor|banner|dfp|gpt-|ad-?_?(?:slot|unit|container|wrapper)|anzeige|werbung|partner|promotion/u],
	['caption', /caption|legend|bildunterschrift|image-?_?(?:text|desc|info)|cutline/u],
	['credit', /credit|copyright|source|quelle|photographer|fotograf|attribution/u],
	['picture', /figure|image|img|photo|gallery|galerie|slideshow|carousel|slider|swiper|lightbox|thumb|picture|bild/u],
	['player', /video|player|audio|podcast|media|jwplayer|brightcove|youtube|vjs|listen/u],
	['author', /author|byline|contributor|writer|journalist|columnist|reporter|autor|verfasser|redakteur/u],
	['bio', /(?:^|[^a-z])bio(?:$|[^a-z]|graph)|about-?_?(?:the-?)?author|author-?_?(?:bio|box|info|description|card|profile)|profile/u],
	['date', /date|time|publish|updated|datum|(?:^|[^a-z])pub(?:$|[^a-z])/u],
	['meta', /meta|info(?!rm)|details|(?:^|[^a-z])stats?(?:$|[^a-z])|dateline|kicker|eyebrow|overline|label|badge|flag|category|section-?name|rubrik/u],
	['tags', /(?:^|[^a-z])tags?(?:$|[^a-z]|list)|topic|keyword|schlagwort|hashtag|taxonomy/u],
	['title', /title|headline|heading|(?:^|[^a-z])hed(?:$|[^a-z])|titel/u],
	['deck', /deck|(?:^|[^a-z])dek(?:$|[^a-z])|standfirst|subhead|sub-?title|summary|excerpt|abstract|lead(?:$|[^a-z])|lede|intro|teaser-?text|description|vorspann|chapo|entradilla|sapo|bullets|key-?points|takeaway/u],
	['sidebar', /side-?_?bar|aside|rail|(?:left|right)-?_?col|secondary|complementary|column-?_?(?:right|left)/u],
	['box', /box|widget|module|card|panel|inset|infobox|callout|factbox|block-?_?(?:quote)?$|insert|inline-|addon/u],
	['quote', /quote|zitat|citation|pull-?_?(?:out)?/u],
	['embed', /embed|tweet|instagram|iframe|oembed|fb-post|tiktok/u],
	['contents', /(?:^|[^a-z])toc(?:$|[^a-z])|table-?_?of-?_?contents|jump|anchor|inhaltsverzeichnis|index/u],
	['overlay', /cookie|consent|gdpr|onetrust|(?:^|[^a-z])ot-|sourcepoint|usercentrics|didomi|(?:^|[^a-z])cmp(?:$|[^a-z])|modal|pop-?up|overlay|dialog|toast|notice|alert|tooltip|lightbox|dropdown/u],
	['hidden', /hidden|hide|visually|sr-only|screen-?reader|invisible|offscreen|print|collapse|noscript|d-none/u],
	['list', /list|grid|items?(?:$|[^a-z])|feed|river|stream|tiles?|rows?(?:$|[^a-z])|collection|loop/u],
	['shop', /product|price|buy|shop|cart|affiliate|commerce|coupon|deal|offer|cta|button|btn|call-?to/u],
	['legal', /legal|disclaim|terms|privacy|imprint|impressum|correction|editor-?s?-?note|disclosure|notes?(?:$|[^a-z])|footnote|reference|license/u],
	['main', /main|primary|center|middle|page|wrapper|container/u],
];

/** The number of a group; -1 for a name that is none. */
export function groupNumber(wanted: string): number {
	return nameGroups.findIndex(([name]) => name === wanted);
}

const attributes = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type', 'data-module', 'aria-label'];

/** Longer names come from generated markup and say no more. */
const longestName = 400;

/** A finder that remembers what it found for each name, as pages repeat theirs. */
export function nameFinder(): (element: Element) => readonly number[] {
	const known = new Map<string, readonly number[]>();
	return element => {
		let names = element.localName.includes('-') ? element.localName : '';
		for (const attribute of attributes) {
			const value = element.getAttribute(attribute);
			names += value === null || value === '' ? '' : ` ${value}`;
		}

		if (names === '') {
			return none;
		}

		let groups = known.get(names);
		if (groups === undefined) {
			groups = groupsOf(names);
			known.set(names, groups);
		}

		return groups;
	};
}

const none: readonly number[] = [];

function groupsOf(names: string): number[] {
	const text = names.slice(0, longestName).replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
	return nameGroups.flatMap(([, pattern], group) => pattern.test(text) ? [group] : []);
}
