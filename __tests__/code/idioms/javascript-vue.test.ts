/** What components of Vue hand one another by their templates. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD = JAVASCRIPT.head;
const setup = (script: string, template: string): string =>
  `<script setup lang="ts">\n${HEAD}${script}\n</script>\n<template>${template}</template>\n`;
const options = (script: string, template: string): string =>
  `<template>${template}</template>\n<script lang="ts">\n${HEAD}${script}\n</script>\n`;
const MAIN = "import { createApp } from 'vue';\nimport Page from './Page.vue';\ncreateApp(Page).mount('#app');\n";

/** A prop may be filled by others too, and what an element is handled with is anything. */
const OPEN = { fails: ['asked', 'read'] } as const;

const ROWS: Rows = [
  [
    'a prop that a template fills',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const props = defineProps<{ kind: string; spare: string }>();\nfunction go() { ${use('props.kind')} }`,
        '<button @click="go">{{ props.spare }}</button>',
      ),
      'src/Page.vue': setup(
        `import Child from './Child.vue';\nconst kind = ${make};\nconst spare = ${other};`,
        '<child :kind="kind" :spare="spare" />',
      ),
      'src/main.ts': MAIN,
    }),
    OPEN,
  ],
  [
    'a prop with a default, from a ref',
    (make, use, _, other) => ({
      'src/RowCard.vue': setup(
        `const { row } = withDefaults(defineProps<{ row: { kind: string; spare: string } }>(), {});\nfunction go() { ${use('row.kind')} }`,
        '<button @click="go">Go</button>',
      ),
      'src/Page.vue': setup(
        `import { ref } from 'vue';\nimport RowCard from './RowCard.vue';\nconst rows = ref([{ kind: ${make}, spare: ${other} }]);`,
        '<div><row-card v-for="(row, index) in rows" :key="index" :row="row" /></div>',
      ),
      'src/main.ts': MAIN,
    }),
    OPEN,
  ],
  [
    'what a template emits to one',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const emit = defineEmits<{ picked: [row: string]; other: [row: string] }>();\nconst kind = ${make};\nconst spare = ${other};`,
        `<button @click="emit('picked', kind)">Go</button><button @click="$emit('other', spare)">Other</button>`,
      ),
      'src/Page.vue': setup(
        `import Child from './Child.vue';\nfunction tell(kind: string) { ${use('kind')} }\nfunction leave(kind: string) { console.assert(kind); }`,
        '<Child @picked="(kind) => tell(kind)" @other="leave" />',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'what options emit to options',
    (make, use, _, other) => ({
      'src/Child.vue': options(
        `export default { emits: ['row-picked', 'other'], data() { return { kind: ${make}, spare: ${other} }; }, methods: { go() { this.$emit('row-picked', this.kind); this.$emit('other', this.spare); } } };`,
        '<button @click="go">Go</button>',
      ),
      'src/Page.vue': options(
        `import Child from './Child.vue';\nexport default { components: { Child }, methods: { onPicked(kind: string) { ${use('kind')} }, leave(kind: string) { this.last = kind; } } };`,
        '<Child @row-picked="onPicked" @other="leave($event)" />',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'a model of a component',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const emit = defineEmits(['update:modelValue', 'update:spare']);\nfunction go() { emit('update:modelValue', ${make}); emit('update:spare', ${other}); }`,
        '<button @click="go">Go</button>',
      ),
      'src/Page.vue': setup(
        `import { ref } from 'vue';\nimport Child from './Child.vue';\nconst kind = ref('');\nconst spare = ref('');\nfunction go() { ${use('kind.value')} }`,
        '<Child v-model="kind" v-model:spare="spare" /><button @click="go">Go</button>',
      ),
      'src/main.ts': MAIN,
    }),
    OPEN,
  ],
  [
    'a model that a component defines',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const kind = defineModel<string>();\nconst spare = defineModel<string>('spare');\nfunction go() { kind.value = ${make}; spare.value = ${other}; }`,
        '<button @click="go">Go</button>',
      ),
      'src/Page.vue': setup(
        `import { ref } from 'vue';\nimport Child from './Child.vue';\nconst kind = ref('');\nconst spare = ref('');\nfunction go() { ${use('kind.value')} }`,
        '<Child v-model="kind" v-model:spare="spare" /><button @click="go">Go</button>',
      ),
      'src/main.ts': MAIN,
    }),
    OPEN,
  ],
  [
    'what a model is given',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const kind = defineModel<string>('kind');\nconst spare = defineModel<string>('spare');\nfunction go() { ${use('kind.value')} }`,
        '<button @click="go">{{ spare }}</button>',
      ),
      'src/Page.vue': setup(
        `import { ref } from 'vue';\nimport Child from './Child.vue';\nconst kind = ref(${make});\nconst spare = ref(${other});`,
        '<Child v-model:kind="kind" v-model:spare="spare" />',
      ),
      'src/main.ts': MAIN,
    }),
    OPEN,
  ],
  [
    'what a model is given, as a prop',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const props = defineProps<{ modelValue: string; spare: string }>();\nfunction go() { ${use('props.modelValue')} }`,
        '<button @click="go">{{ props.spare }}</button>',
      ),
      'src/Page.vue': setup(
        `import { ref } from 'vue';\nimport Child from './Child.vue';\nconst kind = ref(${make});\nconst spare = ref(${other});`,
        '<Child v-model="kind" v-model:spare="spare" />',
      ),
      'src/main.ts': MAIN,
    }),
    OPEN,
  ],
  [
    'a model that one parent fills, and another hears of',
    (make, use, _, other) => ({
      'src/Field.vue': setup(
        "const model = defineModel<string>();\nfunction clear() { model.value = ''; }",
        '<button @click="clear">Clear</button>',
      ),
      'src/Page.vue': setup(
        `import { ref } from 'vue';\nimport Field from './Field.vue';\nimport Other from './Other.vue';\nconst kind = ref(${make});\nfunction go() { ${use('kind.value')} }`,
        '<Field v-model="kind" /><Other /><button @click="go">Go</button>',
      ),
      'src/Other.vue': setup(
        `import { ref } from 'vue';\nimport Field from './Field.vue';\nconst spare = ref(${other});`,
        '<Field v-model="spare" />',
      ),
      'src/main.ts': MAIN,
    }),
    OPEN,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
