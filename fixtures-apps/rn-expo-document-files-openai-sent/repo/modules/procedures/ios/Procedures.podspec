Pod::Spec.new do |s|
  s.name           = 'Procedures'
  s.version        = '1.0.0'
  s.summary        = 'Procedures from Apple Health'
  s.license        = 'UNLICENSED'
  s.author         = 'Sandpiper'
  s.homepage       = 'https://www.sandpiper.health'
  s.platforms      = { :ios => '15.1' }
  s.source         = { git: '' }
  s.static_framework = true
  s.dependency 'ExpoModulesCore'
  s.source_files = '**/*.{h,m,swift}'
end
