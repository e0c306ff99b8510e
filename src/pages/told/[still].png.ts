import type { APIRoute, GetStaticPaths } from 'astro';
import type { Scrolly } from '../../figure/scrolly.ts';
import { projectAt } from '../../project/siteProject.ts';
import { toPng } from '../../exports/png.ts';
import { stillPath, stillSvg } from '../../exports/scrollyStill.ts';

const NAME = /^told\/(.+)\.png$/;

export const getStaticPaths: GetStaticPaths = async ({ routePattern }) =>
  (await projectAt(routePattern).scrollies()).flatMap((passage) =>
    passage.steps.map((_, step) => ({
      params: { still: NAME.exec(stillPath(passage.id, step + 1))![1]! },
      props: { passage, step },
    })),
  );

/** A step of a passage as a picture, for feeds, Markdown and books. */
export const GET: APIRoute<{ passage: Scrolly; step: number }> = async ({ props: { passage, step } }) =>
  new Response(await toPng(stillSvg(passage, step)), { headers: { 'Content-Type': 'image/png' } });
