/** What texts of `content/` may use; src/check/component.ts says with which attributes. */
import Derived from './Derived.astro';
import Exempt from './Exempt.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Number from './Number.astro';
import Numbers from './Numbers.astro';
import Person from './Person.astro';
import Quote from './Quote.astro';
import Sidenote from './Sidenote.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Scrolly from './Scrolly.astro';

export const components = {
  Derived,
  Exempt,
  Fact,
  Figure,
  Number,
  Numbers,
  Person,
  Quote,
  Sidenote,
  Step,
  Term,
  Scrolly,
  a: Link,
  h2: Heading,
};
