Pod::Spec.new do |s|
  s.name = 'RecordFeed'
  s.version = '1.0.0'
  s.summary = 'Health records for the Gorsehill card'
  s.author = 'Gorsehill'
  s.homepage = 'https://gorsehill.care'
  s.license = 'UNLICENSED'
  s.platforms = { :ios => '16.4' }
  s.source = { git: '' }
  s.static_framework = true
  s.dependency 'ExpoModulesCore'
  s.frameworks = 'HealthKit'
  s.source_files = '**/*.swift'
end
