import Swinject

final class UseCaseAssembly: Assembly {
    func assemble(container: Container) {
        container.register(LoadConditions.self) { r in
            LoadConditions(service: r.resolve(RecordService.self)!)
        }
        container.register(LoadImmunizations.self) { r in
            LoadImmunizations(service: r.resolve(RecordService.self)!)
        }
        container.register(LoadProcedures.self) { r in
            LoadProcedures(service: r.resolve(RecordService.self)!)
        }
    }
}
