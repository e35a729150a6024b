import Swinject

final class ScreenAssembly: Assembly {
    func assemble(container: Container) {
        container.register(ChartViewModel.self) { r in
            ChartViewModel(
                permission: r.resolve(PermissionService.self)!,
                repositories: [
                    "Lab results": r.resolve(RecordRepository.self, name: "labs")!,
                    "Allergies": r.resolve(RecordRepository.self, name: "allergies")!,
                    "Notes": r.resolve(RecordRepository.self, name: "notes")!,
                ]
            )
        }
    }
}
