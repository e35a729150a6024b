Pod::Spec.new do |s|
  s.name = 'Procedures'
  s.version = '1.0.0'
  s.summary = 'Reads procedures from Apple Health'
  s.author = 'Curlew'
  s.homepage = 'https://www.curlew.health'
  s.platforms = { :ios => '16.4' }
  s.source = { git: '' }
  s.static_framework = true
  s.dependency 'ExpoModulesCore'
  s.source_files = '**/*.swift'
end
