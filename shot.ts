import { chromium } from 'playwright';
const [theme, width, out, ...paths] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
const p = await b.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: theme as 'light', deviceScaleFactor: 1 });
for (const path of paths) { await p.goto('http://127.0.0.1:4380' + path); await p.waitForTimeout(300); await p.screenshot({ path: `${out}/${path.replaceAll('/', '_')}-${width}-${theme}.png`, fullPage: true, clip: undefined }); }
await b.close();
