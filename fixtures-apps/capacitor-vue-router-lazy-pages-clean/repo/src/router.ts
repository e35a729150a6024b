import { createRouter, createWebHashHistory } from 'vue-router';

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'Shots', component: () => import('./pages/ShotsPage.vue') },
    { path: '/insurance', name: 'Insurance', component: () => import('./pages/InsurancePage.vue') },
    { path: '/operations', name: 'Operations', component: () => import('./pages/OperationsPage.vue') },
  ],
});
