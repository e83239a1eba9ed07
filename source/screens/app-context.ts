import {type Page} from '../render/page/page.js';
import {type Painter} from '../render/paint.js';
import {type Article} from '../model/article.js';
import {type FrameWriter} from './frame/frame-writer.js';
import {type Bindings} from './keys/bindings.js';
import {type CommandId} from './keys/commands.js';
import {type Services} from './services.js';
import {type Action} from './state/actions.js';
import {type AppState} from './state/app-state.js';
import {type Store} from './state/store.js';

/** What commands work with. */
export type App = {
	store: Store<AppState, Action>;
	services: Services;
	bindings: Bindings;
	frame: FrameWriter;
	/** The painter of the theme in use. */
	painter: () => Painter;
	/** The article laid out for the window as it is. */
	page: (article: Article) => Page;
	/** Runs a command by its id, as if its key had been pressed. */
	run: (id: CommandId) => void;
	/** Ends the program with this exit code. */
	exit: (code: number) => void;
	/** Gives the terminal away for the time of an action. */
	outside: <Result>(action: () => Promise<Result>) => Promise<Result>;
};
