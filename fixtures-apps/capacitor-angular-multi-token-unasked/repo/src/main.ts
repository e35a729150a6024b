import { bootstrapApplication } from '@angular/platform-browser';
import { provideIonicAngular } from '@ionic/angular/standalone';
import { HomePage } from './app/home/home.page';
import { provideSections } from './app/records/provide-sections';

bootstrapApplication(HomePage, { providers: [provideIonicAngular(), provideSections()] });
