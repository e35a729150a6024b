package health.plover

data class Folder(val labs: List<String>, val procedures: List<String>, val insurance: List<String>)

class FolderPresenter(private val repository: RecordsRepository) {
    suspend fun open(): Folder? {
        if (!repository.connect()) return null
        val labs = repository.load(Tab.LABS)
        val procedures = repository.load(Tab.PROCEDURES)
        val insurance = repository.load(Tab.INSURANCE)
        return Folder(labs, procedures, insurance)
    }
}
