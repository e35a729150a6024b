import { File, Paths } from 'expo-file-system';

export class LinesFile {
  private readonly file: File;

  constructor(name: string) {
    this.file = new File(Paths.document, `${name}.json`);
  }

  read(): string[] {
    return this.file.exists ? JSON.parse(this.file.textSync()) : [];
  }

  write(lines: string[]): void {
    this.file.write(JSON.stringify(lines));
  }
}

export const procedures = new LinesFile('procedures');
export const questions = new LinesFile('questions');
