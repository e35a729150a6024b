/// A few lines instead of a framework: one maker a type.
final class Container {
    private var makers: [ObjectIdentifier: (Container) -> Any] = [:]

    func register<Service>(_ type: Service.Type, _ make: @escaping (Container) -> Service) {
        makers[ObjectIdentifier(type)] = { make($0) }
    }

    func resolve<Service>(_ type: Service.Type) -> Service {
        guard let service = makers[ObjectIdentifier(type)]?(self) as? Service else {
            preconditionFailure("\(type) is not registered")
        }
        return service
    }

    static func live() -> Container {
        let container = Container()
        let book = LabBook()
        container.register((any TipHeadlines).self) { _ in TipOfTheDay() }
        container.register((any ChartHeadlines).self) { _ in book }
        container.register(HomeReporter.self) { HomeReporter(source: $0.resolve((any TipHeadlines).self)) }
        return container
    }
}
