import {cleanText} from '../text/clean.js';

/** Terminals drop or cut longer OSC 52 requests: xterm and tmux take about 100,000 bytes, some far less. */
const longestPayload = 74_994;

/**
The OSC 52 request that puts a text on the clipboard of the machine the user sits at, also over SSH; undefined when it is too long to arrive whole.
Inside tmux the plain form works where `set-clipboard` is on, which is its default for programs in its panes since 2.6.
*/
export function clipboardSequence(text: string): string | undefined {
	const payload = Buffer.from(cleanText(text), 'utf8').toString('base64');
	return payload.length > longestPayload ? undefined : `\u001B]52;c;${payload}\u0007`;
}
