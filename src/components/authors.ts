/** What texts of `content/` may use; src/check/prose.ts says with which attributes. */
import Derived from './Derived.astro';
import Exempt from './Exempt.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Quote from './Quote.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Told from './Told.astro';

export const components = { Derived, Exempt, Fact, Figure, Quote, Step, Term, Told, a: Link, h2: Heading };
