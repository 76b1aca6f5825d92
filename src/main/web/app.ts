/** What every page does: htmx, theme, dialogs, small conveniences. A page works without any of it. */
import { startHtmx } from "./behaviour/requests";
import { startConfirm } from "./behaviour/confirm";
import { startConveniences } from "./behaviour/conveniences";
import { startDialogs } from "./behaviour/dialogs";
import { startFaults } from "./behaviour/faults";
import { startFiles } from "./behaviour/files";
import { startFocus } from "./behaviour/focus";
import { startGuard } from "./behaviour/guard";
import { startTables } from "./behaviour/tables";
import { startTheme } from "./behaviour/theme";
import { startWorking } from "./behaviour/working";

startTheme();
startConfirm();
startGuard();
startWorking();
startDialogs();
startConveniences();
startFaults();
startFiles();
startFocus();
startTables();
startHtmx();
