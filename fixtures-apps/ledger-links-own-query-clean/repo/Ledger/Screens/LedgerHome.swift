import SwiftUI

struct LedgerHome: View {
    var body: some View {
        List {
            Section("Services") {
                NavigationLink("Procedures") { ProcedureScreen() }
                NavigationLink("Laboratory") { LaboratoryScreen() }
            }
            Section("Insurance") {
                NavigationLink("Bills") { BillScreen() }
                NavigationLink("Plans") { CoverageScreen() }
            }
            NavigationLink("About") { AboutView() }
        }
        .navigationTitle("Ledger")
    }
}
