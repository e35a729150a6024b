import { expect, test } from 'vitest';
import { readPodspec } from '../../src/read/podspec.ts';

const read = (text: string) => readPodspec(Buffer.from(text), 'Kit.podspec');

test('a podspec of everything that is asked for', () => {
  const spec = read(`Pod::Spec.new do |s|
  s.name = 'Kit' # s.source_files = 'Not/**'
  s.source_files = ['Sources/**/*.{swift,h}',
                    "Shared/*.m"]
  s.exclude_files = 'Sources/Old/**'
  s.osx.source_files = 'Mac/*'
  s.dependency 'Alamofire', '~> 5'
  s.default_subspecs = 'Core', 'UI'
  if ENV['EXTRA']
    s.ios.source_files = %w[Extra/*.swift More/*.swift]
  end
  s.subspec 'Core' do |core|
    core.source_files = 'Core/*'
    core.dependency 'Kit/Base'
    core.subspec 'Net' do |net|
      net.source_files = 'Net/*'
    end
  end
  s.subspec 'UI' do |ui| ui.source_files = 'UI/*' end
  s.test_spec 'Tests' do |t|
    t.source_files = 'Tests/*'
    t.dependency 'Quick'
  end
  s.prepare_command = <<-CMD
    make
  CMD
end
`);
  expect(spec).toMatchObject({
    sources: ['Sources/**/*.{swift,h}', 'Shared/*.m', 'Extra/*.swift', 'More/*.swift'],
    excluded: ['Sources/Old/**'],
    needs: ['Alamofire'],
    defaults: ['Core', 'UI'],
    complete: true,
  });
  expect(spec.subspecs[0]).toMatchObject({ name: 'Core', sources: ['Core/*'], needs: ['Kit/Base'] });
  expect(spec.subspecs[0]?.subspecs[0]).toMatchObject({ name: 'Net', sources: ['Net/*'] });
});

test.each(["Dir['Sources/*']", '"#{root}/Sources/*"', 'sources', "['A/*'] + more"])(
  'sources that code names are not known: %s',
  (value) => {
    expect(read(`Pod::Spec.new do |s|\n  s.source_files = ${value}\nend\n`).complete).toBe(false);
  },
);

test('a subspec on one line is not known', () => {
  const spec = read("Pod::Spec.new do |s|\n  s.subspec('UI') { |ui| ui.source_files = 'UI/*' }\nend\n");
  expect(spec.subspecs).toMatchObject([{ name: 'UI', complete: false }]);
});

test('broken podspecs end', () => {
  expect(read('end\nend\nPod::Spec.new do |s|\n s.subspec "A" do |a|\n a.source_files = [').complete).toBe(true);
  expect(read('')).toMatchObject({ sources: [], subspecs: [] });
});
