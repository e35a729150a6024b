import SwiftUI

@main
struct AspenApp: App {
    @State private var model = FormModel(access: HealthAccess(), builder: FormBuilder(loader: FHIRLoader()))

    var body: some Scene {
        WindowGroup {
            FormView(model: model)
        }
    }
}
