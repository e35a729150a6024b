import SwiftUI

@main
struct FernhillApp: App {
    private let gateway = HealthGateway()

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                IntakeView(model: IntakeViewModel(
                    authorizer: FormAuthorizer(gateway: gateway),
                    repository: IntakeRepository(gateway: gateway)
                ))
            }
        }
    }
}
