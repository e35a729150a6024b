Pod::Spec.new do |s|
  s.name = 'SyncedChoices'
  s.version = '1.0.0'
  s.summary = 'Choices that follow the person to other devices'
  s.author = 'Hartsease'
  s.homepage = 'https://hartsease.health'
  s.platforms = { :ios => '16.4' }
  s.source = { git: '' }
  s.dependency 'ExpoModulesCore'
  s.source_files = '**/*.swift'
end
