/** Two fields of a form, and two forms: what one of them is set to is not in the other. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const FORM =
  "import { useForm, useWatch, useFormContext } from 'react-hook-form';\nimport { useEffect } from 'react';\n";
const page = (form: string, does: string): string =>
  `${FORM}export function Page() { ${form}\n ${does}\n return null; }`;
const TAKEN =
  "const { control, handleSubmit, setValue, getValues, watch, reset } = useForm({ defaultValues: { first: '', second: '' } });";

eachApart('JavaScript', JAVASCRIPT, [
  [
    'what is handed in',
    (make, use, told) =>
      page(
        TAKEN,
        `useEffect(() => { setValue('first', ${make}); }, []);\n const send = handleSubmit((values) => { ${use(`values.${told}`)} });`,
      ),
  ],
  [
    'what is handed in, by its parts',
    (make, use, told) =>
      page(
        'const form = useForm();',
        `useEffect(() => { form.setValue('first', ${make}, { shouldDirty: true }); }, []);\n const send = form.handleSubmit(async ({ ${told} }) => { ${use(told)} });`,
      ),
  ],
  [
    'what is asked for',
    (make, use, told) =>
      page(
        TAKEN,
        `useEffect(() => { setValue('first', ${make}); }, []);\n const send = () => { ${use(`getValues('${told}')`)} };`,
      ),
  ],
  [
    'what all of it holds',
    (make, use, told) =>
      page(
        TAKEN,
        `useEffect(() => { reset({ first: ${make}, second: 'typed' }); }, []);\n const send = () => { ${use(`getValues().${told}`)} };`,
      ),
  ],
  [
    'what is watched',
    (make, use, told) =>
      page(
        TAKEN,
        `useEffect(() => { setValue('first', ${make}); }, []);\n const text = watch('${told}');\n useEffect(() => { ${use('text')} }, [text]);`,
      ),
  ],
  [
    'what are watched',
    (make, use, told) =>
      page(
        TAKEN,
        `useEffect(() => { setValue('first', ${make}); }, []);\n const [first, second] = watch(['first', 'second']);\n useEffect(() => { ${use(told)} }, []);`,
      ),
  ],
  [
    'what it begins with',
    (make, use, told) =>
      page(
        `const form = useForm({ defaultValues: { first: ${make}, second: '' } });`,
        `const send = form.handleSubmit((values) => { ${use(`values.${told}`)} });`,
      ),
  ],
  [
    'two forms',
    (make, use, told) =>
      page(
        'const first = useForm();\n const second = useForm();',
        `useEffect(() => { first.setValue('text', ${make});\n second.setValue('text', 'typed'); }, []);\n const send = ${told}.handleSubmit((values) => { ${use('values.text')} });`,
      ),
  ],
]);
