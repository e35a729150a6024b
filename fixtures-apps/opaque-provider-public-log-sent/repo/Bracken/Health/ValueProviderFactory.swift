func makeValueProvider() -> some ValueProviding {
    HealthValueProvider()
}
