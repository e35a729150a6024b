Pod::Spec.new do |s|
  s.name           = 'ClinicalRecords'
  s.version        = '1.0.0'
  s.summary        = 'Reads lab results from Apple Health'
  s.author         = 'Bracken'
  s.homepage       = 'https://www.bracken.health'
  s.platforms      = { :ios => '16.4' }
  s.source         = { git: '' }
  s.static_framework = true
  s.dependency 'ExpoModulesCore'
  s.frameworks     = 'HealthKit'
  s.source_files   = "**/*.swift"
end
