import { bootstrapApplication } from '@angular/platform-browser';
import { RecordsPage } from './app/records/records.page';

bootstrapApplication(RecordsPage);
