import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
const [out, width, theme, ...specs] = process.argv.slice(2);
const p = await b.newPage({ viewport: { width: Number(width), height: 1000 }, colorScheme: theme as 'dark', reducedMotion: 'reduce' });
let n = 0;
for (const spec of specs) { const [path, y] = spec.split('@'); await p.goto('http://127.0.0.1:4380' + path); await p.waitForTimeout(400); await p.evaluate((v) => scrollTo(0, v), Number(y ?? 0)); await p.waitForTimeout(200); await p.screenshot({ path: `${out}-${n++}.png` }); }
await b.close();
