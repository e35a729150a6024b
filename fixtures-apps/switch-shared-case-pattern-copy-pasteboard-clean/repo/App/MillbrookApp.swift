import SwiftUI

@main
struct MillbrookApp: App {
    var body: some Scene {
        WindowGroup {
            SheetScreen()
                .ignoresSafeArea()
        }
    }
}

struct SheetScreen: UIViewControllerRepresentable {
    func makeUIViewController(context: Context) -> UINavigationController {
        UINavigationController(rootViewController: SheetViewController(builder: SheetBuilder(reader: ConditionReader(), clinic: ClinicBook())))
    }

    func updateUIViewController(_ controller: UINavigationController, context: Context) {}
}
