import type { ContentEntryType } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';

/** Astro’s readers of files, by extension, which its types keep to themselves. */
type Context = LoaderContext & { entryTypes: Map<string, ContentEntryType> };

/** Stands for a head that cannot be read. */
const UNREADABLE = {};

/**
 * A loader that leaves out a text whose head cannot be read, where Astro’s own would not let the server start.
 * For dev: the check tells what is wrong with it, and the text comes back when it is fixed.
 */
export function tolerant(loader: Loader): Loader {
  return {
    ...loader,
    load: (given) => {
      const context = given as Context;
      const parseData: LoaderContext['parseData'] = (props) =>
        context.parseData(props).catch(() => UNREADABLE as typeof props.data);
      const set: LoaderContext['store']['set'] = (entry) =>
        entry.data === UNREADABLE ? false : context.store.set(entry);
      const entryTypes = new Map(
        Array.from(context.entryTypes, ([extension, type]) => {
          // A head that is no YAML is taken for an empty one, which its schema refuses.
          const getEntryInfo: ContentEntryType['getEntryInfo'] = async (params) => {
            try {
              return await type.getEntryInfo(params);
            } catch {
              return { data: {}, body: '', slug: '', rawData: '' };
            }
          };
          return [extension, { ...type, getEntryInfo }];
        }),
      );
      const tolerant: Context = { ...context, parseData, entryTypes, store: { ...context.store, set } };
      return loader.load(tolerant);
    },
  };
}
