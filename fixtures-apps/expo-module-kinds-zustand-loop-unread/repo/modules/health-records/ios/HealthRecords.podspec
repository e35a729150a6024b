Pod::Spec.new do |s|
  s.name           = 'HealthRecords'
  s.version        = '1.0.0'
  s.summary        = 'Health records for the app'
  s.author         = ''
  s.homepage       = 'https://docs.expo.dev/modules/'
  s.platforms      = { :ios => '16.4' }
  s.source         = { git: '' }
  s.static_framework = true
  s.dependency 'ExpoModulesCore'
  s.source_files = '**/*.{h,m,mm,swift}'
end
